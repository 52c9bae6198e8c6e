{comment|# kettle}
@tag
{field variable|Feature}{punctuation|:} Tea
  Scenario {field variable|Outline}{punctuation|:} boil <n>
    Given a {string|"kettle"} with {number|2} litres
    When I wait
      {string|""}"
      doc
      {string|""}"
    Then <n> cups
    {field variable|Examples}{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|
