import nock from 'nock';

// Tests talk to this machine alone; anything else must be declared with nock.
nock.disableNetConnect();
nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
