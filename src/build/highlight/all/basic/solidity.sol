{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier{punctuation|:} MIT
pragma solidity {operator|^}{number|0.8}{number|.0}{punctuation|;}
import \{A {keyword|as} B\} from {string|"./a.sol"}{punctuation|;}
contract Kettle {function|is} Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant {function|MAX} {operator|=} {number|1}_000 ether{punctuation|;} mapping{punctuation|(}address {operator|=}{operator|>} uint8[]{punctuation|)} private m{punctuation|;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{punctuation|;}
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender {operator|=}{operator|=} owner{punctuation|,} {string|"no"}{punctuation|)}{punctuation|;} _{punctuation|;} \}
    constructor{punctuation|(}{keyword|string} memory n{punctuation|)} payable \{ {keyword|name} {operator|=} n{punctuation|;} \}
    {keyword|function} boil{punctuation|(}uint n{punctuation|)} {function|external} view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        {keyword|for} {punctuation|(}uint i {operator|=} {number|0}{punctuation|;} i {operator|<} n{punctuation|;} i{operator|+}{operator|+}{punctuation|)} \{ {keyword|if} {punctuation|(}i {comment|!= 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ {function|let} x {punctuation|:}{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} {keyword|end} {operator|*}{operator|/} {keyword|return} true{punctuation|;}
    \}
\}
