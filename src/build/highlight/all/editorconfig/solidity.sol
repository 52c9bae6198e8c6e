// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0{comment|;}
import \{A as B\} from "./a.sol"{comment|;}
contract Kettle is Pot, Heat(1) \{
    uint256 public constant MAX {value attr-value|{punctuation|=} 1_000 ether}{comment|; mapping(address => uint8[]) private m;}
    event Boiled(address indexed who, bytes32 x){comment|;}
    modifier only() \{ require(msg.sender {value attr-value|{punctuation|=}{punctuation|=} owner, "no")}{comment|; _; \}}
    constructor(string memory n) payable \{ name {value attr-value|{punctuation|=} n}{comment|; \}}
    function boil(uint n) external view virtual override only returns (bool ok) \{
        for (uint i {value attr-value|{punctuation|=} 0}{comment|; i < n; i++) \{ if (i != 0xFF && !ok) emit Boiled(address(0), hex"00"); else revert(); \}}
        assembly \{ let x :{value attr-value|{punctuation|=} add(1, 2) \} /* end */ return true}{comment|;}
    \}
\}
