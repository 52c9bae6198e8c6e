{comment|# kettle}
{operator|@}{identifier|tag}
{identifier|Feature}{punctuation|:} {identifier|Tea}
  {identifier|Scenario} {identifier|Outline}{punctuation|:} {identifier|boil} {operator|<}{identifier|n}{operator|>}
    {identifier|Given} {identifier|a} {interpolated-string|{string|"kettle"}} {keyword-operator operator|with} {number|2} {identifier|litres}
    {identifier|When} {identifier|I} {identifier|wait}
      {interpolated-string|{string|"""
      doc
      """}}
    {identifier|Then} {operator|<}{identifier|n}{operator|>} {identifier|cups}
    {identifier|Examples}{punctuation|:}
      {punctuation|\|} {identifier|n} {punctuation|\|} {identifier|m} {punctuation|\|}
      {punctuation|\|} {number|1} {punctuation|\|} {identifier|x} {punctuation|\|}
