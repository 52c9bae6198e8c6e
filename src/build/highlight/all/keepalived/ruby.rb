{comment|# frozen_string_literal: true}
require {string|"json"}

{operator|=}begin
block comment
{operator|=}{property|end}
module Kitchen
  class Kettle < Struct.new(:litres, :{property|name}, keyword_init: {boolean|true})
    {property|include} Comparable
    attr_reader :temp
    MAX {operator|=} {number|1}_000
    @{conditional-configuration variable|@all} {operator|=} []

    def initialize(litres: {number|1.7}, **opts, &block)
      {conditional-configuration variable|@litres}, {conditional-configuration variable|@name} {operator|=} litres, opts.fetch(:{property|name}) {punctuation|\{} {string|"pot #\{rand(10) + 1\}"} {punctuation|\}}
      @{conditional-configuration variable|@all} << self unless {conditional-configuration variable|@name} {operator|=}~ {path string|/\\Apot\\s+}{comment|#\{MAX\}/i \|\| $DEBUG}
    {property|end}

    def <{operator|=}>(other) {operator|=} litres <{operator|=}> other.litres
    def hot?; temp.to_i > {number|0}x5F && {comment|!cold!; end}

    def boil
      text {operator|=} <<~TEXT.strip
        Boil {comment|#\{name\} at #\{temp\}}
      TEXT
      words {operator|=} %w[green black] + %i(a b) + [%q(single {string|'q'}), %Q{punctuation|\{}double {comment|#\{1 + 1\}\}, ?x, :"sym bol", 'it\\'s']}
      words.each_with_index do \|w, i\|
        puts {string|"#\{i\}: #\{w\}"} if i.odd? and w {comment|!= nil}
      {property|end}
      case text when {path string|/boil/} then :ok when String, Symbol then raise ArgumentError, {string|"no"} else yield(self) {property|end}
    rescue StandardError {operator|=}> e
      warn e.message; {property|retry}
    ensure
      `ls -l`
    {property|end}
  {property|end}
{property|end}
__END__
