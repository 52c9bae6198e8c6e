{punctuation|#} {atom|kettle}
@{atom|tag}
{variable|Feature}{punctuation|:} {variable|Tea}
  {variable|Scenario} {variable|Outline}{punctuation|:} {atom|boil} {operator|<}{atom|n}{operator|>}
    {variable|Given} {atom|a} {string|"kettle"} {atom|with} {number|2} {atom|litres}
    {variable|When} {variable|I} {atom|wait}
      {string|""}"
      {atom|doc}
      {string|""}"
    {variable|Then} {operator|<}{atom|n}{operator|>} {atom|cups}
    {variable|Examples}{punctuation|:}
      {punctuation|\|} {atom|n} {punctuation|\|} {atom|m} {punctuation|\|}
      {punctuation|\|} {number|1} {punctuation|\|} {atom|x} {punctuation|\|}
