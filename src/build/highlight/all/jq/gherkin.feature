{comment|# kettle}
@tag
{property-literal property|Feature}{punctuation|:} Tea
  Scenario {property-literal property|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} cups
    {property-literal property|Examples}{punctuation|:}
      {operator pipe|\|} n {operator pipe|\|} m {operator pipe|\|}
      {operator pipe|\|} {number|1} {operator pipe|\|} x {operator pipe|\|}
