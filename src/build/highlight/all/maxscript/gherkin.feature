{operator|#} kettle
@tag
{argument attr-name|Feature}{punctuation|:} Tea
  {function-call function|Scenario} {argument attr-name|Outline}{punctuation|:} boil {operator|<}n{operator|>}
    {function-call function|Given} a {string|"kettle"} {keyword|with} {number|2} litres
    {keyword|When} I wait
      {string|""}"
      doc
      {string|""}"
    {keyword|Then} {operator|<}n{operator|>} cups
    {argument attr-name|Examples}{punctuation|:}
      \| n \| m \|
      \| {number|1} \| x \|
