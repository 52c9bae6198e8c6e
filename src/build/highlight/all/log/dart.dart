import {string|'package:tea/tea.dart'} as tea show Leaf{operator|;}
{operator|/}{operator|/}{operator|/} A kettle{punctuation|.}
{operator|@}immutable
abstract class Kettle{operator|<}T extends num{operator|>} extends Pot with Heat implements Comparable{operator|<}Kettle{operator|>} {operator|\{}
  final double litres{operator|;} static const int max {operator|=} {number|0xFF}{operator|;}
  late final String{operator|?} name{operator|;}
  Kettle{operator|(}{operator|\{}required this{punctuation|.}litres{punctuation|,} {domain constant|this.name} {operator|=} {string|'pot'}{operator|\}}{operator|)}{operator|;}
  factory Kettle{punctuation|.}small{operator|(}{operator|)} {operator|=}{operator|>} _Small{operator|(}{operator|)}{operator|;}
  String get label {operator|=}{operator|>} {string|"Kettle of $\{litres.toStringAsFixed(1)\} l, $name\\n"} r{string|'raw $x'} {string|''}{string|'multi'}{string|''}{operator|;}
  Future{operator|<}void{operator|>} boil{operator|(}{punctuation|[}int n {operator|=} {number|10}{punctuation|]}{operator|)} async {operator|\{}
    await for {operator|(}var x in stream{operator|)} {operator|\{} if {operator|(}x is{operator|!} int {operator|\|}{operator|\|} x {operator|=}{operator|=} {boolean|null}{operator|)} continue{operator|;} yield{operator|*} go{operator|(}x {operator|?}{operator|?} {number|1.5e3}{operator|)}{operator|;} {operator|\}}
    list{punctuation|.}{punctuation|.}add{operator|(}{number|1}{operator|)}{punctuation|.}{punctuation|.}addAll{operator|(}{punctuation|[}{punctuation|.}{punctuation|.}{punctuation|.}{operator|?}more{punctuation|,} if {operator|(}n {operator|>} {number|1}{operator|)} {number|2}{punctuation|]}{operator|)}{operator|;} {operator|/}{operator|/} cascade
    switch {operator|(}n{operator|)} {operator|\{} case {number|1}{operator|:} break{operator|;} default{operator|:} throw StateError{operator|(}{string|'no'}{operator|)}{operator|;} {operator|\}} {operator|/}{operator|*} done {operator|*}{operator|/}
  {operator|\}}
{operator|\}}
typedef F {operator|=} T Function{operator|<}T{operator|>}{operator|(}T{operator|)}{operator|;}
