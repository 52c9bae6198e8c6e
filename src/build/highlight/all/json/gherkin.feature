# kettle
@tag
Feature{operator|:} Tea
  Scenario Outline{operator|:} boil <n>
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    Examples{operator|:}
      \| n \| m \|
      \| {number|1} \| x \|
