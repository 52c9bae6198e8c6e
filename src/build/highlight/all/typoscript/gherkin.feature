{comment|# kettle}
@{tag|tag}
{tag|Feature}{punctuation|:} {tag|Tea}
  {tag|Scenario} {tag|Outline}{punctuation|:} {tag|boil} {operator|<}{tag|n}{operator|>}
    {tag|Given} {tag|a} "{tag|kettle}" {tag|with} {tag|2} {tag|litres}
    {tag|When} {tag|I} {tag|wait}
      """
      {tag|doc}
      """
    {tag|Then} {operator|<}{tag|n}{operator|>} {tag|cups}
    {tag|Examples}{punctuation|:}
      {punctuation|\|} {tag|n} {punctuation|\|} {tag|m} {punctuation|\|}
      {punctuation|\|} {tag|1} {punctuation|\|} {tag|x} {punctuation|\|}
