{comment|# kettle}
{tag|@tag}
{feature|{keyword|Feature:}{important| Tea}
}  {scenario|{keyword|Scenario Outline:}{important| boil <n>}}
    {atrule|Given} {atrule|a} {string|"kettle"} with 2 litres
    {atrule|When} {atrule|I} wait
      {pystring string|"""
      doc
      """}
    {atrule|Then} {outline variable|<n>} cups
    {scenario|{keyword|Examples:}{important|}}{table-head|
      {punctuation|\|}{th variable| n }{punctuation|\|}{th variable| m }{punctuation|\|}}{table-body|
      {punctuation|\|}{td string| 1 }{punctuation|\|}{td string| x }{punctuation|\|}}
