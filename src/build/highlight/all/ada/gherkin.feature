# {variable|kettle}
@{variable|tag}
{variable|Feature}{punctuation|:} {variable|Tea}
  {variable|Scenario} {variable|Outline}{punctuation|:} {variable|boil} {operator|<}{variable|n}{operator|>}
    {variable|Given} {variable|a} {string|"kettle"} {keyword|with} {number|2} {variable|litres}
    {keyword|When} {variable|I} {variable|wait}
      {string|""}"
      {variable|doc}
      {string|""}"
    {keyword|Then} {operator|<}{variable|n}{operator|>} {variable|cups}
    {variable|Examples}{punctuation|:}
      \| {variable|n} \| {variable|m} \|
      \| {number|1} \| {variable|x} \|
