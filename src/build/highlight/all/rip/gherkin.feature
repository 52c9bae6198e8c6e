{comment|# kettle}
{builtin|@}{reference|tag}
{reference|Feature}{punctuation|:} {reference|Tea}
  {reference|Scenario} {reference|Outline}{punctuation|:} {reference|boil} {punctuation|<}{reference|n}{punctuation|>}
    {reference|Given} {reference|a} {string|"kettle"} {reference|with} {number|2} {reference|litres}
    {reference|When} {reference|I} {reference|wait}
      {string|""}"
      {reference|doc}
      {string|""}"
    {reference|Then} {punctuation|<}{reference|n}{punctuation|>} {reference|cups}
    {reference|Examples}{punctuation|:}
      {reference|\|} {reference|n} {reference|\|} {reference|m} {reference|\|}
      {reference|\|} {number|1} {reference|\|} {reference|x} {reference|\|}
