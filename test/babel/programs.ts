import fc from 'fast-check'

/** Source text of a function body that branches on the platform and leaves a trace of what ran. */
export const programs: fc.Arbitrary<string> = fc.letrec<{ expression: string; statement: string }>(
  (tie) => {
    const expression = tie('expression')
    const statement = tie('statement')
    const block = fc
      .array(statement, { minLength: 1, maxLength: 4 })
      .map((list) => `{ ${list.join('\n')} }`)
    const platform = fc.constantFrom('wechat', 'alipay', 'other')
    const query = fc.constantFrom('uploadFile', 'getWeRunData', 'uploadFile.object.timeout', 'Nope')
    const name = fc.constantFrom('a', 'b', 'c')
    const number = fc.nat({ max: 99 })

    return {
      expression: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'program' },
        number.map((value) => `trace(${value})`),
        name,
        platform.map((value) => `mpx.is('${value}')`),
        platform.map((value) => `mpx.env.platform === '${value}'`),
        platform.map((value) => `'${value}' != mpx?.env.platform`),
        query.map((value) => `mpx.canIUse('${value}')`),
        query.map((value) => `can('${value}')`),
        fc.constantFrom(
          'onAlipay',
          'hasSteps',
          'platform',
          'mpx.env.platform',
          "platform === 'wechat'",
        ),
        number.map((value) => `mpx.uploadFile(${value})`),
        expression.map((value) => `!(${value})`),
        fc
          .tuple(expression, fc.constantFrom('&&', '||'), expression)
          .map(([left, operator, right]) => `((${left}) ${operator} (${right}))`),
        fc
          .tuple(expression, expression, expression)
          .map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
      ),
      statement: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'program' },
        expression.map((value) => `${value};`),
        fc.tuple(name, expression).map(([id, value]) => `var ${id} = ${value};`),
        fc.tuple(name, expression).map(([id, value]) => `${id} = ${value};`),
        expression.map((value) => `return ${value};`),
        fc.tuple(expression, statement).map(([test, yes]) => `if (${test}) { ${yes} }`),
        fc
          .tuple(expression, block, block)
          .map(([test, yes, no]) => `if (${test}) ${yes} else ${no}`),
        fc
          .tuple(expression, block, expression, block)
          .map(([test, yes, other, no]) => `if (${test}) ${yes} else if (${other}) ${no}`),
        fc
          .tuple(number, expression, block)
          .map(([id, value, body]) => `{ let d${id} = ${value}; trace(d${id}); ${body} }`),
        fc
          .tuple(name, expression, block)
          .map(
            ([id, value, body]) => `for (var ${id} of [1, 2]) { if (${value}) continue; ${body} }`,
          ),
        fc.tuple(block, expression).map(([body, value]) => `try ${body} finally { ${value} }`),
        fc
          .tuple(number, block, expression)
          .map(([id, body, value]) => `label${id}: { if (${value}) break label${id}; ${body} }`),
        fc.tuple(block, block, fc.boolean()).map(
          ([one, two, stop]) =>
            `switch (mpx.env.platform) { case 'wechat': ${one} ${stop ? 'break' : ''}
         default: ${two} case 'alipay': trace('last') }`,
        ),
        fc
          .tuple(number, block)
          .map(([id, body]) => `trace(inner${id}()); function inner${id}() ${body}`),
        // Called above a `return`, declared below it.
        fc
          .tuple(number, expression, block)
          .map(
            ([id, test, body]) =>
              `trace(late${id}()); if (${test}) return; function late${id}() ${body}`,
          ),
      ),
    }
  },
).statement
