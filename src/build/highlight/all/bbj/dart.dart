import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
@immutable
{keyword|abstract} {keyword|class} Kettle{operator|<}T {keyword|extends} num{operator|>} {keyword|extends} Pot with Heat {keyword|implements} Comparable{operator|<}Kettle{operator|>} \{
  final double litres{punctuation|;} {keyword|static} const int max {operator|=} {number|0}xFF{punctuation|;}
  late final String? name{punctuation|;}
  {function|Kettle}{punctuation|(}\{required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}\}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  Future{operator|<}{keyword|void}{operator|>} {function|boil}{punctuation|(}[int n {operator|=} {number|10}]{punctuation|)} async \{
    await {keyword|for} {punctuation|(}var x in stream{punctuation|)} \{ {keyword|if} {punctuation|(}x is! int \|\| x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield{operator|*} {function|go}{punctuation|(}x ?? {number|1.5e3}{punctuation|)}{punctuation|;} \}
    {keyword|list}{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}[{punctuation|.}{punctuation|.}{punctuation|.}?more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}]{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    {keyword|switch} {punctuation|(}n{punctuation|)} \{ {keyword|case} {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} \} {operator|/}{operator|*} done {operator|*}{operator|/}
  \}
\}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
