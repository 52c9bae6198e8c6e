import {string|'package:tea/tea.dart'} as tea show Leaf{punctuation|;}
{monadic-operator operator|/}{monadic-operator operator|/}{monadic-operator operator|/} A kettle{dyadic-operator operator|.}
{dyadic-operator operator|@}immutable
abstract class Kettle{function|<}T extends num{function|>} extends Pot with Heat implements Comparable{function|<}Kettle{function|>} {dfn builtin|\{}
  final double litres{punctuation|;} static const int max {function|=} {number|0}xFF{punctuation|;}
  late final String{function|?} name{punctuation|;}
  Kettle{punctuation|(}{dfn builtin|\{}required this{dyadic-operator operator|.}litres{function|,} this{dyadic-operator operator|.}name {function|=} {string|'pot'}{dfn builtin|\}}{punctuation|)}{punctuation|;}
  factory Kettle{dyadic-operator operator|.}small{punctuation|(}{punctuation|)} {function|=}{function|>} _Small{punctuation|(}{punctuation|)}{punctuation|;}
  String get label {function|=}{function|>} "Kettle of ${dfn builtin|\{}litres{dyadic-operator operator|.}toStringAsFixed{punctuation|(}{number|1}{punctuation|)}{dfn builtin|\}} l{function|,} $name{monadic-operator operator|\\}n" r{string|'raw $x'} {string|'''multi'''}{punctuation|;}
  Future{function|<}void{function|>} boil{punctuation|(}{punctuation|[}int n {function|=} {number|10}{punctuation|]}{punctuation|)} async {dfn builtin|\{}
    await for {punctuation|(}var x in stream{punctuation|)} {dfn builtin|\{} if {punctuation|(}x is{function|!} int {function|\|}{function|\|} x {function|=}{function|=} null{punctuation|)} continue{punctuation|;} yield{function|*} go{punctuation|(}x {function|?}{function|?} {number|1.5e3}{punctuation|)}{punctuation|;} {dfn builtin|\}}
    list{dyadic-operator operator|.}{dyadic-operator operator|.}add{punctuation|(}{number|1}{punctuation|)}{dyadic-operator operator|.}{dyadic-operator operator|.}addAll{punctuation|(}{punctuation|[}{dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}{function|?}more{function|,} if {punctuation|(}n {function|>} {number|1}{punctuation|)} {number|2}{punctuation|]}{punctuation|)}{punctuation|;} {monadic-operator operator|/}{monadic-operator operator|/} cascade
    switch {punctuation|(}n{punctuation|)} {dfn builtin|\{} case {number|1}{dfn builtin|:} break{punctuation|;} default{dfn builtin|:} throw StateError{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {dfn builtin|\}} {monadic-operator operator|/}{function|*} done {function|*}{monadic-operator operator|/}
  {dfn builtin|\}}
{dfn builtin|\}}
typedef F {function|=} T Function{function|<}T{function|>}{punctuation|(}T{punctuation|)}{punctuation|;}
