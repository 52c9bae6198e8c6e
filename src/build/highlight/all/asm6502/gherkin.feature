# kettle
@tag
Feature{punctuation|:} Tea
  Scenario Outline{punctuation|:} boil <n>
    Given {register variable|a} {string|"kettle"} with {decimal-number number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    Examples{punctuation|:}
      \| n \| m \|
      \| {decimal-number number|1} \| {register variable|x} \|
