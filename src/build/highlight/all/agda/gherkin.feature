# kettle
{punctuation|@}tag
{function|Feature}{operator|:} Tea
  {function|Scenario Outline}{operator|:} boil <n>
    Given a {string|"kettle"} {keyword|with} 2 litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    {function|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} 1 {operator|\|} x {operator|\|}
