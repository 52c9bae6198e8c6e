defmodule Kitchen.Kettle do
  @moduledoc {string|""}"
  A kettle with #\{{number|1} {operator|+} {number|1}\} parts.
  {string|""}"
  {rule-keyword keyword|use} GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres: {number|1}.{number|7}{punctuation|,} {header-statement bold|name}: nil

  @spec boil{punctuation|(}t{punctuation|,} integer{punctuation|)} :: \{:ok{punctuation|,} float\} \| :error
  def boil{punctuation|(}%__MODULE__\{litres: l\} {punctuation|=} k{punctuation|,} n {operator|\\}{operator|\\} 0xFF{punctuation|)} when l {operator|>} {number|0} and not is_nil{punctuation|(}n{punctuation|)} do
    re {punctuation|=} ~r/^a{punctuation|(}{operator|\\}d{operator|+}{punctuation|)}/iu; words {punctuation|=} ~w{punctuation|(}a b{punctuation|)}a; {comment|c = 'charlist'; ch = ?a}
    with \{:ok{punctuation|,} x\} <- fetch{punctuation|(}k{punctuation|)}{punctuation|,} do: x \|{operator|>} Enum.map{punctuation|(}&{punctuation|(}{header-keyword bold|&1} * {number|2}{punctuation|)}{punctuation|)} \|{operator|>} IO.inspect{punctuation|(}label: {string|"at #\{n\}\\n"}{punctuation|)}
    case k.{header-statement bold|name} do
      {string|"pot"} <{operator|>} rest -{operator|>} \{:ok{punctuation|,} {number|1}.5e3\}
      _ -{operator|>} raise ArgumentError{punctuation|,} {header-statement bold|message}: {string|"no"}
    end
  end
  defp cold?{punctuation|(}x{punctuation|)}{punctuation|,} do: fn a{punctuation|,} b -{operator|>} a <{operator|>} b end # end
end
