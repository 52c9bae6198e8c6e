import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
@immutable
abstract class Kettle{operator|<}{boolean|T} extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {punctuation|\{}
  final {keyword|double} litres{punctuation|;} static {keyword|const} {constant|int} max {operator|=} {number|0xFF}{punctuation|;}
  late final String{operator|?} name{punctuation|;}
  Kettle{punctuation|(}{punctuation|\{}required this{punctuation|.}litres{punctuation|,} this{punctuation|.}name {operator|=} {string|'pot'}{punctuation|\}}{punctuation|)}{punctuation|;}
  factory Kettle{punctuation|.}small{punctuation|(}{punctuation|)} {operator|=}{operator|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{punctuation|;}
  Future{operator|<}void{operator|>} boil{punctuation|(}{punctuation|[}{keyword|int} n {operator|=} {number|10}{punctuation|]}{punctuation|)} async {punctuation|\{}
    await {keyword|for} {punctuation|(}var x {keyword|in} stream{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}x is{operator|!} {keyword|int} {operator|\|\|} x {operator|==} null{punctuation|)} {keyword|continue}{punctuation|;} yield{operator|*} go{punctuation|(}x {operator|?}{operator|?} {number|1.5e3}{punctuation|)}{punctuation|;} {punctuation|\}}
    list{punctuation|.}{punctuation|.}{keyword|add}{punctuation|(}{number|1}{punctuation|)}{punctuation|.}{punctuation|.}addAll{punctuation|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} {keyword|if} {punctuation|(}n {operator|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {operator|/}{operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {punctuation|\{} case {number|1}{punctuation|:} {keyword|break}{punctuation|;} {builtin|default}{punctuation|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {punctuation|\}}
{punctuation|\}}
typedef {boolean|F} {operator|=} {boolean|T} Function{operator|<}{boolean|T}{operator|>}{punctuation|(}{boolean|T}{punctuation|)}{punctuation|;}
