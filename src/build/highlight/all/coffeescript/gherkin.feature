{comment|# kettle}
{class-member variable|@tag}
{property|Feature}{operator|:} Tea
  Scenario {property|Outline}{operator|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} {keyword|with} {number|2} litres
    When {constant|I} wait
      {multiline-string string|"""
      doc
      """}
    Then {operator|<}n{operator|>} cups
    {property|Examples}{operator|:}
      {operator|\|} n {operator|\|} m {operator|\|}
      {operator|\|} {number|1} {operator|\|} x {operator|\|}
