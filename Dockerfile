# An image of chatproof from this repository: docker build -t chatproof .
FROM node:24-slim AS build
WORKDIR /build
COPY . .
RUN npm ci && npm run build && npm run docs

FROM node:24-slim
WORKDIR /chatproof
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts
COPY --from=build /build/bin bin
COPY --from=build /build/ci ci
COPY --from=build /build/dist dist
RUN ln -s /chatproof/bin/chatproof.js /usr/local/bin/chatproof \
  && mkdir --mode 700 /authority /work && chown node:node /authority /work
# Inside a container, loopback is nobody else's. What belongs to --tls is kept in a folder of its own, for a volume.
ENV CHATPROOF_HOST=0.0.0.0 CHATPROOF_TLS_DIR=/authority
USER node
WORKDIR /work
EXPOSE 4010
HEALTHCHECK --interval=2s --timeout=2s --start-period=10s --retries=5 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4010/_/state').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["chatproof"]
CMD ["mock"]
