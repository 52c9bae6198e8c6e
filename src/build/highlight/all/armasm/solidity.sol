{operator|/}{operator|/} SPDX{operator|-}License{operator|-}Identifier: MIT
pragma solidity {operator|^}{number|0.8}{number|.0}{comment|;}
import \{A as B\} from {string|"./a.sol"}{comment|;}
contract Kettle is Pot{punctuation|,} Heat{punctuation|(}{number|1}{punctuation|)} \{
    uint256 public constant MAX {operator|=} 1_000 ether{comment|; mapping(address => uint8[]) private m;}
    event Boiled{punctuation|(}address indexed who{punctuation|,} bytes32 x{punctuation|)}{comment|;}
    modifier only{punctuation|(}{punctuation|)} \{ require{punctuation|(}msg.sender {operator|==} owner{punctuation|,} {string|"no"}{punctuation|)}{comment|; _; \}}
    constructor{punctuation|(}string memory n{punctuation|)} payable \{ name {operator|=} n{comment|; \}}
    function boil{punctuation|(}uint n{punctuation|)} external view virtual override only returns {punctuation|(}bool ok{punctuation|)} \{
        for {punctuation|(}uint i {operator|=} {number|0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let x :{operator|=} add{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)} \} {operator|/}{operator|*} end {operator|*}{operator|/} return true{comment|;}
    \}
\}
