{comment|#} {comment|kettle}
{comment|@tag}
{comment|Feature:} {comment|Tea}
  {comment|Scenario} {comment|Outline:} {comment|boil} {pointer keyword|<}{comment|n}{pointer keyword|>}
    {comment|Given} {comment|a} {comment|"kettle"} {comment|with} {comment|2} {comment|litres}
    {comment|When} {comment|I} {comment|wait}
      {comment|"""}
      {comment|doc}
      {comment|"""}
    {comment|Then} {pointer keyword|<}{comment|n}{pointer keyword|>} {comment|cups}
    {comment|Examples:}
      {comment|\|} {comment|n} {comment|\|} {comment|m} {comment|\|}
      {comment|\|} {comment|1} {comment|\|} {comment|x} {comment|\|}
