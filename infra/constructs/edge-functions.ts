import { Function as EdgeFunction, FunctionCode, FunctionRuntime } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { viewerRequestCode, viewerResponseCode } from '../edge/edge-functions.ts';

export type EdgeFunctions = { readonly request: EdgeFunction; readonly response: EdgeFunction };

export const createEdgeFunctions = (scope: Construct, hub: string | null): EdgeFunctions => ({
  request: new EdgeFunction(scope, 'Request', {
    comment: 'redirects and index files',
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(viewerRequestCode()),
  }),
  response: new EdgeFunction(scope, 'Response', {
    comment: 'content types, hub, moved and withdrawn articles',
    runtime: FunctionRuntime.JS_2_0,
    code: FunctionCode.fromInline(viewerResponseCode(hub)),
  }),
});
