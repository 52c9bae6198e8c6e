{comment|# kettle}
@tag
Feature{operator|:} Tea
  Scenario Outline{operator|:} boil {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then {operator|<}n{operator|>} cups
    Examples{operator|:}
      \| n \| m \|
      \| {number|1} \| x \|
