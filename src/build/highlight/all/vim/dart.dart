import {string|'package:tea/tea.dart'} {keyword|as} tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{operator|.}
@immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  {function|Kettle}{punctuation|(}{punctuation|\{}required this{operator|.}litres{punctuation|,} this{operator|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{operator|.}{function|small}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|_Small}{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} {keyword|r}{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{operator|<}void{operator|>} {function|boil}{punctuation|(}{punctuation|[}int {keyword|n} {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var {keyword|x} {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{keyword|x} {operator|is}{operator|!} int {operator|\|\|} {keyword|x} {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} {function|go}{punctuation|(}{keyword|x} {operator|?}{operator|?} {number|1}{operator|.}5e3{punctuation|)}{punctuation|;} {punctuation|\}}
    {keyword|list}{operator|.}{operator|.}{function|add}{punctuation|(}{number|1}{punctuation|)}{operator|.}{operator|.}{function|addAll}{punctuation|(}{punctuation|[}{operator|.}{operator|.}{operator|.}{operator|?}{builtin|more}{punctuation|,} {keyword|if} {punctuation|(}{keyword|n} {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}{keyword|n}{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} default{punctuation|:} {keyword|throw} {function|StateError}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
