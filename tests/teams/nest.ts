import 'reflect-metadata'
import { Body, Controller, HttpCode, Module, Post, Query } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { findProblem } from './events.ts'
import { fail, listen, ok, sdkAppId, type Team } from './team.ts'

/** A controller with one POST route. It calls decorators as functions, because Node cannot erase decorator syntax. */
function createController(onEvent: (event: object) => void, status?: number) {
  class ImController {
    receive(query: Record<string, unknown>, event: unknown) {
      if (query.SdkAppid !== sdkAppId) return fail('wrong SdkAppid')
      const problem = findProblem(query.CallbackCommand, event)
      if (problem !== undefined) return fail(problem)
      onEvent(event as object)
      return ok
    }
  }
  const { prototype } = ImController
  const method = Object.getOwnPropertyDescriptor(prototype, 'receive') as PropertyDescriptor
  Query()(prototype, 'receive', 0)
  Body()(prototype, 'receive', 1)
  Post()(prototype, 'receive', method)
  if (status !== undefined) HttpCode(status)(prototype, 'receive', method)
  Controller('im')(ImController)
  return ImController
}

async function start(controller: ReturnType<typeof createController>) {
  class AppModule {}
  Module({ controllers: [controller] })(AppModule)
  const app = await NestFactory.create(AppModule, { logger: false })
  await app.listen(0, '127.0.0.1')
  return listen(app.getHttpServer())
}

/** Wrong: Nest answers POST with 201 unless told otherwise. */
export const nestDefault: Team = (onEvent) => start(createController(onEvent))

/**
 * With @HttpCode(200). Nearly right: a body is parsed only under the label application/json, and U+FFFD is put where the
 * bytes are no UTF-8.
 */
export const nest: Team = (onEvent) => start(createController(onEvent, 200))
