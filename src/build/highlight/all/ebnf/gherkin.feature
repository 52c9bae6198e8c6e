# {rule|kettle}
@{rule|tag}
{rule|Feature}: {rule|Tea}
  {rule|Scenario Outline}: {rule|boil} <{rule|n}>
    {rule|Given a} {string|"kettle"} {rule|with} 2 {rule|litres}
    {rule|When I wait}
      {string|""}"
      {rule|doc}
      {string|""}"
    {rule|Then} <{rule|n}> {rule|cups}
    {rule|Examples}:
      {operator|\|} {rule|n} {operator|\|} {rule|m} {operator|\|}
      {operator|\|} 1 {operator|\|} {rule|x} {operator|\|}
