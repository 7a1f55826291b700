/** The notification S3 sends when an object was created or removed, with its key encoded as S3 does. */
export const notificationOf = (bucket: string, key: string, change: 'created' | 'removed'): string =>
  JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'local',
        eventTime: new Date(0).toISOString(),
        eventName: change === 'created' ? 'ObjectCreated:Put' : 'ObjectRemoved:Delete',
        userIdentity: { principalId: 'local' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': 'local', 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'local',
          bucket: { name: bucket, ownerIdentity: { principalId: 'local' }, arn: `arn:aws:s3:::${bucket}` },
          object: { key: encodeKey(key), sequencer: '0' },
        },
      },
    ],
  });

/** Form encoding with the slash left as it is, which is how S3 writes a key in an event. */
const encodeKey = (key: string): string => key.split('/').map(encodeSegment).join('/');

const encodeSegment = (segment: string): string => new URLSearchParams([['', segment]]).toString().slice(1);
