{verb keyword|;}{verb keyword|;}{verb keyword|;} kettle
{punctuation|(}defpackage {conjunction variable|:}tea {punctuation|(}{conjunction variable|:}use {conjunction variable|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {verb keyword|*}litres{verb keyword|*} {number|1.7} {conjunction variable|"}docs{conjunction variable|"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {conjunction variable|&}optional {punctuation|(}n {number|10}{punctuation|)} {conjunction variable|&}key verbose {conjunction variable|&}rest more{punctuation|)}
  {conjunction variable|"}Boil {conjunction variable|`}k' now{conjunction variable|.}{conjunction variable|"}
  {punctuation|(}interactive {conjunction variable|"}p{conjunction variable|"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}if {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{verb keyword|>} n {number|3}{punctuation|)} {punctuation|(}setq x {conjunction variable|`}{punctuation|(}{verb keyword|,}y {verb keyword|,}{conjunction variable|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {conjunction variable|"}no {verb keyword|%}s{conjunction variable|"} {conjunction variable|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{verb keyword|*} x {verb keyword|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{verb keyword|-}lib{punctuation|)}
