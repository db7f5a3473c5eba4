# Debian's C library: libsql comes ready made for it. Name it by digest for an image that does not
# change under you: --build-arg NODE_IMAGE=node:20-slim@sha256:...
ARG NODE_IMAGE=node:20-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . ./
RUN node scripts/build-if-able.mjs && find dist -name '*.map' -o -name .tsbuildinfo | xargs rm -f

FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
# The lock names libsql for every C library; one is enough. Types and maps are for compilers.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
    && rm -rf node_modules/@libsql/*-musl \
    && find node_modules -type f '(' -name '*.d.ts' -o -name '*.d.cts' -o -name '*.d.mts' -o -name '*.map' ')' -delete

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="bkgraph" \
      org.opencontainers.image.description="One GraphQL endpoint over the component APIs of Tencent BlueKing" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    BKGRAPH_DATA_DIR=/data
# Nothing is installed in a running gateway.
RUN mkdir /data && chown 1000:1000 /data \
    && rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn-*
WORKDIR /app
COPY package.json LICENSE ./
COPY bin ./bin
COPY catalogue ./catalogue
COPY schema ./schema
COPY examples ./examples
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The user "node" of the base image, by number: Kubernetes cannot tell from a name that it is not root.
USER 1000:1000
VOLUME /data
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Flags as in `npm start`, without npm between the signals and the process.
ENTRYPOINT ["node", "--max-semi-space-size=32", "bin/bkgraph.js"]
CMD ["serve"]
