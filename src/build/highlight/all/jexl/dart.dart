import {string|'package:tea/tea.dart'} as tea show Leaf;
{operator|//}{operator|/} A kettle{punctuation|.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres; static const int max = 0xFF;
  late final String{operator|?} name;
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name = {string|'pot'}{punctuation|\}}{punctuation|)};
  factory Kettle{punctuation|.}{function|small}{punctuation|(}{punctuation|)} ={operator|>} {function|_Small}{punctuation|(}{punctuation|)};
  String get label ={operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''};
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int n = {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {function|for }{punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {function|if }{punctuation|(}x is{operator|!} int {operator|\|\|} {transform function|x} {operator|==} null{punctuation|)} continue; yield{operator|*} {function|go}{punctuation|(}x {operator|?}{operator|?} {number|1}{punctuation|.}5e3{punctuation|)}; {punctuation|\}}
    list{punctuation|.}{punctuation|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}{function|addAll}{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {function|if }{punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}; {operator|//} cascade
    {function|switch }{punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{operator|:} break; default{operator|:} throw {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}; {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F = T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)};
