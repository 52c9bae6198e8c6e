{prolog|# kettle}
{name|@tag}
{name|Feature}{punctuation|:} {name|Tea}
  {name|Scenario Outline}{punctuation|:} {name|boil} {operator-char operator|<}{name|n}{operator-char operator|>}
    {name|Given a} {string|"kettle"} {name|with 2 litres}
    {name|When I wait}
      {string|""}"
      {name|doc}
      {string|""}"
    {name|Then} {operator-char operator|<}{name|n}{operator-char operator|>} {name|cups}
    {name|Examples}{punctuation|:}
      {comment|\| n \| m \|}
      {comment|\| 1 \| x \|}
