# kettle
{decorator|@tag}
{property|Feature}{operator|:} Tea
  Scenario Outline{operator|:} boil {operator|<}n{operator|>}
    Given a "kettle" with {number|2} litres
    When I wait
      """
      doc
      """
    Then {operator|<}n{operator|>} cups
    {property|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
