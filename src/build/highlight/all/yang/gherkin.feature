# kettle
@tag
{keyword|Feature}{punctuation|:} Tea
  {keyword|Scenario} {namespace|Outline}{punctuation|:} boil <n>
    {keyword|Given} a {string|"kettle"} with 2 litres
    {keyword|When} I wait
      {string|""}{string|"
      doc
      "}{string|""}
    {keyword|Then} <n> cups
    {keyword|Examples}{punctuation|:}
      \| n \| m \|
      \| 1 \| x \|
