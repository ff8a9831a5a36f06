import type { Server } from 'restify';

/** Answers HEAD wherever GET is answered, with the same headers: the server leaves the body out of what was asked for by HEAD. */
export function answerHead(server: Server): void {
  server.pre((request, _response, next) => {
    if (request.method === 'HEAD') request.method = 'GET';
    next();
  });
}
