{comment|# kettle}
{literal string|@tag}
{key property|Feature}{punctuation|:} {literal string|Tea}
  {literal string|Scenario} {key property|Outline}{punctuation|:} {literal string|boil <n>}
    {literal string|Given a} {string|"kettle"} {literal string|with} {number|2} {literal string|litres}
    {literal string|When I wait}
      {string|"""
      doc
      """}
    {literal string|Then <n> cups}
    {key property|Examples}{punctuation|:}
      {literal string|\| n \| m \|}
      {literal string|\|} {number|1} {literal string|\| x \|}
