# {rule|kettle}
@{rule|tag}
{rule|Feature}: {rule|Tea}
  {rule|Scenario} {rule|Outline}: {rule|boil} {rule|{punctuation|<}n{punctuation|>}}
    {rule|Given} {rule|a} {string|"kettle"} {rule|with} {repetition operator|2} {rule|litres}
    {rule|When} {rule|I} {rule|wait}
      {string|""}"
      {rule|doc}
      {string|""}"
    {rule|Then} {rule|{punctuation|<}n{punctuation|>}} {rule|cups}
    {rule|Examples}:
      \| {rule|n} \| {rule|m} \|
      \| {repetition operator|1} \| {rule|x} \|
