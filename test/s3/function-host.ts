/**
 * What Lambda does around a deployed bundle: loads it once, hands it events one by one, sends back answers. Arguments:
 * the bundle's path. The environment is the function's.
 */
const [, , bundle = ''] = process.argv;
const { handler } = (await import(bundle)) as { handler: (event: unknown) => Promise<unknown> };

process.on('message', (event) => {
  handler(event).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.send?.({ ready: true });
