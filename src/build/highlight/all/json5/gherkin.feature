# kettle
@tag
{property unquoted|Feature}{operator|:} Tea
  Scenario {property unquoted|Outline}{operator|:} boil <n>
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    {property unquoted|Examples}{operator|:}
      \| n \| m \|
      \| {number|1} \| x \|
