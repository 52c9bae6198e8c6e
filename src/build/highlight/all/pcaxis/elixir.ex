defmodule Kitchen.Kettle do
  @moduledoc {string|""}{string|"
  A kettle with #\{1 + 1\} parts.
  "}{string|""}
  use GenServer
  alias Kitchen.\{Tea{punctuation|,} Cup\}
  @max 1_000
  defstruct litres: {number|1.7}{punctuation|,} name: nil

  @spec boil(t{punctuation|,} integer) :: \{:ok{punctuation|,} float\} \| :error
  def boil(%__MODULE__\{litres: l\} {operator|=} k{punctuation|,} n \\\\ 0xFF) when l > {number|0} and not is_nil(n) do
    re {operator|=} ~r/^a(\\d+)/iu{punctuation|;} words {operator|=} ~w(a b)a{punctuation|;} c {operator|=} 'charlist'{punctuation|;} ch {operator|=} ?a
    with \{:ok{punctuation|,} x\} <- fetch(k){punctuation|,} do: x \|> Enum.map(&(&1 * 2)) \|> IO.inspect(label: {string|"at #\{n\}\\n"})
    case k.name do
      {string|"pot"} <> rest -> \{:ok{punctuation|,} 1.5e3\}
      _ -> raise ArgumentError{punctuation|,} message: {string|"no"}
    end
  end
  defp cold?(x){punctuation|,} do: fn a{punctuation|,} b -> a <> b end # end
end
