# kettle
@tag
{variable|Feature}{punctuation|:} Tea
  Scenario {variable|Outline}{punctuation|:} boil <n>
    Given a "kettle" {keyword|with} {number|2} litres
    When I wait
      """
      doc
      """
    Then <n> cups
    {variable|Examples}{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|
