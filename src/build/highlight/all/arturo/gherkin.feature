{symbol|#} kettle
{symbol|@}tag
{label property|Feature:} Tea
  Scenario {label property|Outline:} boil {symbol|<}n{symbol|>}
    Given a {string|"kettle"} {builtin-function keyword|with} {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {symbol|<}n{symbol|>} cups
    {label property|Examples:}
      {sugar operator|\|} n {sugar operator|\|} m {sugar operator|\|}
      {sugar operator|\|} {number|1} {sugar operator|\|} x {sugar operator|\|}
