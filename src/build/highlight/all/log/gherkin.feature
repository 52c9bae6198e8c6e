{operator|#} kettle
{operator|@}tag
{property|Feature:} Tea
  {property|Scenario Outline:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} cups
    {property|Examples:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
