# kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil <n>
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    Examples{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|
