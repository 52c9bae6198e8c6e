# kettle
@tag
{literal-property property|Feature}{operator|:} Tea
  Scenario Outline{operator|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} {keyword|with} {number|2} litres
    When {constant|I} wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} cups
    {literal-property property|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
