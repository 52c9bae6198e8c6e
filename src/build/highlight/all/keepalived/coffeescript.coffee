{comment|# kettle}
{comment|### block ###}
class Kettle extends Pot
  constructor: ({conditional-configuration variable|@litres} {operator|=} {number|1.7}, opts...) -> super()
  boil: (n) {operator|=}> if n isnt {number|0}xFF and not {conditional-configuration variable|@hot} then {string|"at #\{n + 1\}"} else {string|'x'} unless n?
list {operator|=} (x * {number|2} for x in [{number|1}..10] when x % {number|2} is {number|0})
re {operator|=} {path string|/}//^a{comment|#\{x\}+ # comment}
{path string|/}//i
