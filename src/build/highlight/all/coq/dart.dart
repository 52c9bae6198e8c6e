import {operator|'}package{punctuation|:}tea{operator|/}tea{punctuation|.}dart{operator|'} {keyword|as} tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
{operator|@}immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot {keyword|with} Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final double litres{punctuation|;} static const int max {operator|=} {number|0xFF}{punctuation|;}
  late final {keyword|String}{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {operator|'}pot{operator|'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|String} get label {operator|=>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{operator|'}raw $x{operator|'} {operator|'}{operator|'}{operator|'}multi{operator|'}{operator|'}{operator|'}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} int {operator|\|\|} x {operator|=}{operator|=} null{punctuation|)} continue{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{operator|..}add{punctuation|(}{number|1}{punctuation|)}{operator|..}addAll{punctuation|(}{punctuation|[}{operator|...}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} break{punctuation|;} default{punctuation|:} throw StateError{punctuation|(}{operator|'}no{operator|'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef F {operator|=} T {keyword|Function}{operator|<}T{operator|>}{punctuation|(}T{punctuation|)}{punctuation|;}
