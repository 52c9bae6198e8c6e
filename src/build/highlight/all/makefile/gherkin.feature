{comment|# kettle}
{operator|@}tag
{target symbol|Feature}{punctuation|:} Tea
{target symbol|  Scenario Outline}{punctuation|:} boil <n>
    Given a {string|"kettle"} with 2 litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
{target symbol|    Examples}{punctuation|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} 1 {operator|\|} x {operator|\|}
