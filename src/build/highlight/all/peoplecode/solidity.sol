{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity ^{number|0.8}{punctuation|.}{number|0}{punctuation|;}
{keyword|import} \{A {keyword|as} {class-name|B}\} from {string|"./a.sol"}{punctuation|;}
contract Kettle is Pot{punctuation|,} {function|Heat}{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public {keyword|constant} MAX {operator|=} 1_000 ether{punctuation|;} {function|mapping}{punctuation|(}address {operator|=}{operator|>} uint8{punctuation|[}{punctuation|]}{punctuation|)} {keyword|private} m{punctuation|;}
    event {function|Boiled}{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier {function|only}{punctuation|(}{punctuation|)} \{ {function|require}{punctuation|(}msg{punctuation|.}sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    {function|constructor}{punctuation|(}string memory n{punctuation|)} payable \{ name {operator|=} n{punctuation|;} \}
    {keyword|function} {function-definition function|boil}{punctuation|(}uint n{punctuation|)} external view virtual override only {keyword|returns} {punctuation|(}bool ok{punctuation|)} \{
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i {operator|!=} 0xFF && !ok{punctuation|)} emit {function|Boiled}{punctuation|(}{function|address}{punctuation|(}{number|0}{punctuation|)}{punctuation|,} hex{string|"00"}{punctuation|)}{punctuation|;} {keyword|else} {function|revert}{punctuation|(}{punctuation|)}{punctuation|;} \}
        assembly \{ let x {punctuation|:}{operator|=} {function|add}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {comment|/* end */} {keyword|return} {boolean|true}{punctuation|;}
    \}
\}
