# kettle
@tag
Feature{operator|:} {class-name|Tea}
  Scenario Outline{operator|:} {class-name|boil} {operator|<}n{operator|>}
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}{string|"
      doc
      "}{string|""}
    Then {operator|<}n{operator|>} cups
    Examples{operator|:}
      \| n \| m \|
      \| {number|1} \| x \|
