# kettle
@tag
{property|F}eature{punctuation|:} {property|T}ea
  {property|S}cenario {property|O}utline{punctuation|:} boil <n>
    {property|G}iven a {string|"kettle"} with 2 litres
    {property|W}hen {property|I} wait
      {string|"""
      doc
      """}
    {property|T}hen <n> cups
    {property|E}xamples{punctuation|:}
      \| n \| m \|
      \| 1 \| x \|
